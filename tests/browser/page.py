"""What is asked of every page that the program writes, in a real headless Chromium."""

from selenium import webdriver


def open_browser(dark, width):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", f"--window-size={width},1000",
                     "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia",
                            {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                                         {"name": "prefers-reduced-motion", "value": "reduce"}]})
    return browser


def check_no_fault(browser, page, axe):
    browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    browser.get(page.as_uri())
    browser.execute_cdp_cmd("Runtime.evaluate", {"expression": axe})
    result = browser.execute_async_script("const done = arguments[0]; axe.run().then(done);")
    faults = [f"{fault['id']}: {fault['help']}: {fault['nodes'][0]['html'][:200]}" for fault in result["violations"]
              if fault["impact"] in ("serious", "critical")]
    assert not faults, "\n".join(faults)
    assert len(result["passes"]) > 15, "axe-core looked at hardly anything"


def check_silence(browser):
    errors = [entry["message"] for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    assert not errors, errors
    asked = [entry["message"] for entry in browser.get_log("performance")
             if "Network.requestWillBeSent" in entry["message"] and '"url":"file:' not in entry["message"]
             and '"url":"data:' not in entry["message"]]
    assert not asked, asked[:3]


def check_width(browser):
    assert browser.execute_script(
        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "sideways"
