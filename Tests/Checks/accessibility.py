"""Checks pages with axe-core in a headless browser, and that each page stands alone.

    accessibility.py [--browser PATH] PAGE...

Each page is opened in light and in dark colours. It passes when axe finds nothing against WCAG
2.1 A and AA and its own best practices, and when the page asked for nothing but itself. Exit
status 1 if a page does not pass, 2 if the check itself could not be made.

Needs the packages of requirements.txt; axe.min.js lies in the package axe_playwright_python. The
browser is driven with Playwright, which finds its own if no path is given.
"""

import argparse
import pathlib
import sys

import axe_playwright_python
from playwright.sync_api import Error, sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js")


def objections(browser, page_path, scheme):
    """What is wrong with a page in one colour scheme, and how many rules it passed."""
    address = page_path.resolve().as_uri()
    # The page's own policy would keep axe out.
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    asked = []

    def watch(route):
        if route.request.url.split("#")[0] == address:
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    context.route("**/*", watch)
    page = context.new_page()
    page.goto(address)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate(
        "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES
    )
    context.close()
    found = [f"asks for {url}" for url in asked]
    for violation in result["violations"]:
        for node in violation["nodes"]:
            found.append(f"{violation['id']} ({violation['impact']}): {node['html'][:120]}")
    return found, len(result["passes"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--browser", default="")
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=arguments.browser or None,
            args=["--disable-dev-shm-usage", "--disable-background-networking"],
        )
        for page in arguments.pages:
            for scheme in ("light", "dark"):
                found, passed = objections(browser, page, scheme)
                for line in found:
                    print(f"{page} ({scheme}): {line}")
                if found:
                    failed = True
                elif passed == 0:
                    print(f"{page} ({scheme}): axe found nothing to check")
                    failed = True
                else:
                    print(f"{page} ({scheme}): {passed} rules passed")
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Error as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
