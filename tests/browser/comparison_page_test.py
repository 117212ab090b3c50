"""Opens the page of a comparison in a real headless Chromium: comparison_page_test.py SOURCE AXE_SCRIPT [FOLDER_FOR_SCREENSHOTS]

The pages are those of tests/report/golden/comparison. Charts beside tables with the same rows, no error and no request, nothing wider than
the window; axe-core finds no serious fault, light and dark.
"""

import sys
from pathlib import Path

from page import check_no_fault, check_silence, check_width, open_browser
from selenium.webdriver.common.by import By

SOURCE, AXE = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8")
PICTURES = Path(sys.argv[3]) if len(sys.argv) > 3 else None
PAGES = [SOURCE.resolve() / f"tests/report/golden/comparison/{name}.html" for name in ("plain", "hard")]


def check_charts(browser):
    charts = browser.find_elements(By.CSS_SELECTOR, "svg.intervals")
    assert charts, "there are charts"
    for chart in charts:
        assert chart.get_attribute("role") == "img" and "in the table below" in chart.get_attribute("aria-label")
        assert chart.size["width"] > 250, chart.size
        for bar in chart.find_elements(By.CSS_SELECTOR, ".bar, .dot"):
            assert chart.rect["x"] <= bar.rect["x"] and bar.rect["x"] + bar.rect["width"] <= chart.rect["x"] + chart.rect["width"] + 1
    rows = [row.text for row in browser.find_elements(By.CSS_SELECTOR, "tbody tr")]
    labels = [label.text for chart in charts for label in chart.find_elements(By.CSS_SELECTOR, "g > text")]
    for label in labels:
        assert any(row.startswith(label.rstrip("…")[:30]) for row in rows), (label, rows)


def check_words(browser):
    text = browser.find_element(By.TAG_NAME, "body").text
    for words in ("real differences", "not the bias of a person", "Small groups swing", "After a change"):
        assert words in text, words
    assert not browser.find_elements(By.TAG_NAME, "script")


for page in PAGES:
    for dark in (False, True):
        for width in (1280, 420):
            browser = open_browser(dark, width)
            try:
                browser.get(page.as_uri())
                if PICTURES:
                    browser.save_screenshot(str(PICTURES / f"comparison-{page.stem}-{'dark' if dark else 'light'}-{width}.png"))
                check_charts(browser)
                check_words(browser)
                check_silence(browser)
                check_width(browser)
                check_no_fault(browser, page, AXE)
            finally:
                browser.quit()
