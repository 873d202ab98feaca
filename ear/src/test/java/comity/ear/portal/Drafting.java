package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody writing by the keyboard into the editor of a part of the draft. */
final class Drafting {

    private final Page page;
    private final String part;

    Drafting(Page page, String part) {
        this.page = page;
        this.part = part;
    }

    private Locator editor() {
        return page.locator("#field-" + part + " .ql-editor");
    }

    private Locator tool(String name) {
        return page.locator("#field-" + part + " [data-" + name + "]");
    }

    String words() {
        return editor().innerText();
    }

    void type(String words) {
        if (words().isBlank()) {
            editor().click();
        }
        page.keyboard().type(words);
    }

    void enter() {
        page.keyboard().press("Enter");
    }

    void heading(String words) {
        editor().click();
        tool("block").selectOption("1");
        page.keyboard().type(words);
        enter();
    }

    /** A new block of this kind. */
    void block(String kind) {
        enter();
        tool("block").selectOption(kind);
    }

    /** Set by the button. */
    void bold(String words) {
        if (words().isBlank()) {
            editor().click();
        }
        tool("mark=bold").click();
        page.keyboard().type(words);
        tool("mark=bold").click();
    }

    /** Set by the keyboard. */
    void italic(String words) {
        page.keyboard().press("Control+i");
        page.keyboard().type(words);
        page.keyboard().press("Control+i");
    }

    void exhibit(int atPage) {
        tool("page").fill(String.valueOf(atPage));
        tool("insert").click();
    }

    void append(String words) {
        toItsEnd();
        page.keyboard().type(words);
    }

    void takeBack(int letters) {
        toItsEnd();
        for (int i = 0; i < letters; i++) {
            page.keyboard().press("Backspace");
        }
    }

    private void toItsEnd() {
        editor().locator("p").last().click();
        page.keyboard().press("Control+End");
    }

    /** The editor holds nobody: the tabulator leads out of it. */
    void leave() {
        editor().focus();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('.ql-editor') === null"))
                .isEqualTo(true);
    }
}
