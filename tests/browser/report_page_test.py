"""Opens the HTML report in a real headless Chromium: report_page_test.py PROGRAM AXE_SCRIPT [FOLDER_FOR_SCREENSHOTS]

Highlights, filters, keys, no error and no request; axe-core (AXE_SCRIPT: its axe.min.js) finds no serious fault, light and dark.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from page import check_no_fault, check_silence, check_width, open_browser
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

PROGRAM, AXE = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).read_text(encoding="utf-8")
PICTURES = Path(sys.argv[3]) if len(sys.argv) > 3 else None
REVIEW = """# Performance review: Dana

## Strengths

Dana is surprisingly technical for a woman, and she always looks lovely when clients visit. <script>alert(1)</script>

## Areas for improvement

<!-- evenhand: ignore-next -- so it was said -->
The fireman said so.

Add the new hosts to the whitelist. Our chairman says that she is too emotional & abrasive.
"""
POSTING = "We need a rockstar ninja who is a digital native, young and hungry.\n\nHe must be a native speaker.\n"


def write_report(folder):
    (folder / "reviews").mkdir()
    (folder / "reviews" / "dana.md").write_text(REVIEW, encoding="utf-8")
    (folder / "job <posting>.txt").write_text(POSTING, encoding="utf-8")
    (folder / "old.txt").write_bytes(b"\x00\x01")
    page = folder / "report.html"
    subprocess.run([PROGRAM, "--fail-on", "never", "--show-suppressed", "--format", f"html:{page}", "."], cwd=folder, check=True)
    return page


def shown(browser):
    return [card for card in browser.find_elements(By.CSS_SELECTOR, ".card") if card.is_displayed()]


def focused_card(browser):
    return browser.execute_script("return document.activeElement.closest('.card')?.id ?? null")


def press(browser, key):
    webdriver.ActionChains(browser).send_keys(key).perform()


def check_marks(browser):
    cards = shown(browser)
    marks = browser.find_elements(By.CSS_SELECTOR, ".mark")
    assert len(cards) >= 5 and len(marks) >= len(cards), (len(cards), len(marks))
    mark = next(one for one in marks if "whitelist" in one.text)
    mark.send_keys(Keys.ENTER)
    card = browser.find_element(By.ID, mark.get_attribute("href").split("#")[1])
    assert card.find_element(By.TAG_NAME, "details").get_attribute("open") is not None, "a click opens its card"
    assert "allowlist" in card.text, card.text
    assert any("<script>alert(1)" in text.text for text in browser.find_elements(By.CSS_SELECTOR, ".text"))


def check_filters(browser):
    everything = len(shown(browser))
    browser.find_element(By.CSS_SELECTOR, "[value=note]").click()
    without_notes = len(shown(browser))
    assert 0 < without_notes < everything, (without_notes, everything)
    browser.find_element(By.CSS_SELECTOR, "[value=note]").click()
    press(browser, Keys.ESCAPE)
    press(browser, "/")
    assert browser.switch_to.active_element.get_attribute("id") == "search", "/ goes to the search"
    press(browser, "whitelist")
    assert len(shown(browser)) == 1, [card.text for card in shown(browser)]
    assert browser.find_element(By.ID, "shown").text == f"1 of {everything} findings shown"
    press(browser, Keys.ESCAPE)
    assert len(shown(browser)) == everything, "Escape clears the filters"
    category = Select(browser.find_element(By.ID, "category"))
    category.select_by_index(1)
    assert 0 < len(shown(browser)) < everything, (category.first_selected_option.text, len(shown(browser)), everything)
    press(browser, Keys.ESCAPE)


def check_suppressed(browser):
    suppressed = [card for card in shown(browser) if "suppressed" in card.get_attribute("class")]
    assert len(suppressed) == 1 and suppressed[0].text.startswith("suppressed"), [card.text for card in suppressed]
    everything = len(shown(browser))
    suppressed[0].find_element(By.TAG_NAME, "summary").click()
    assert "Suppressed by the comment on line" in suppressed[0].text and "so it was said" in suppressed[0].text
    browser.find_element(By.ID, "suppressed").click()
    assert len(shown(browser)) == everything - 1, "the box hides what is suppressed"
    browser.find_element(By.ID, "suppressed").click()
    assert len(shown(browser)) == everything


def check_keys(browser):
    browser.execute_script("document.activeElement.blur()")
    first, second = [card.get_attribute("id") for card in shown(browser)[:2]]
    press(browser, "j")
    assert focused_card(browser) == first
    press(browser, "j")
    assert focused_card(browser) == second
    press(browser, "k")
    assert focused_card(browser) == first
    details = browser.find_element(By.ID, first).find_element(By.TAG_NAME, "details")
    before = details.get_attribute("open")
    press(browser, Keys.ENTER)
    assert details.get_attribute("open") != before, "Enter opens and closes"


with tempfile.TemporaryDirectory() as folder:
    page = write_report(Path(folder))
    for dark in (False, True):
        for width in (1280, 420):
            browser = open_browser(dark, width)
            try:
                browser.get(page.as_uri())
                if PICTURES:
                    browser.save_screenshot(str(PICTURES / f"{'dark' if dark else 'light'}-{width}.png"))
                check_marks(browser)
                if PICTURES:
                    browser.save_screenshot(str(PICTURES / f"{'dark' if dark else 'light'}-{width}-open.png"))
                check_filters(browser)
                check_suppressed(browser)
                check_keys(browser)
                check_silence(browser)
                check_no_fault(browser, page, AXE)
                check_width(browser)
            finally:
                browser.quit()
