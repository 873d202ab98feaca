package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import comity.ear.house.House;
import comity.ear.story.SmallPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody walking through the portal: opens pages, keeps their pictures, collects what is wrong with them. */
final class Walk {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final int PATIENCE = 60;

    /** Texts of the page's own elements in reading order; what people wrote themselves stands in {@code lang} or is told. */
    private static final String SENTENCES = "() => [...document.querySelectorAll('main *, footer *, nav *, title')]"
            + ".filter(e => e.children.length === 0 && !e.closest('[translate=no], svg, [data-bpmn], .sign .name, .hash, option'))"
            + ".map(e => e.textContent.trim()).filter(t => /[A-Za-z]{3,}.*[ ].*[A-Za-z]{3,}/.test(t) && !/^PDF, \\d+ pages?$/.test(t))";

    private static final String RAW = "() => (document.body.innerText.match("
            + "/\\?\\?\\?\\S+|\\b(act|task|tl|docket|line|notice|limit|effect|else|serving|consultation|settlement"
            + "|withdrawal|submission|evidence|hearing|deliberation|redaction|shell|home|inbox|paper)"
            + "\\.[a-z][A-Za-z-]+(\\.[A-Za-z-]+)*\\b/g) || []).filter(t => !t.endsWith('.example'))";

    private static final String OUTSIDE = "() => document.documentElement.scrollWidth <= innerWidth + 1 ? [] :"
            + " [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            + ".slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 50))";

    /** A refusal is answered with its status, which the browser calls an error. */
    private static final String REFUSED = "Failed to load resource: .* status of (409|422) .*";

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Page> pages = new TreeMap<>();

    /** The page of a person; one for each. What its scripts complain of is a fault. */
    Page as(String login) {
        return pages.computeIfAbsent(login == null ? "" : login, who -> {
            Page page = House.browser(login);
            page.onPageError(error -> faults.add(page.url() + " for " + login + ": " + error));
            page.onConsoleMessage(line -> {
                if (line.type().equals("error") && !line.text().matches(REFUSED)) {
                    faults.add(page.url() + " for " + login + ": " + line.text());
                }
            });
            return page;
        });
    }

    /** Goes to a page that must be there. */
    Page open(String login, String path) {
        Page page = as(login);
        Response answer = page.navigate(House.url() + path);
        if (answer.status() != 200) {
            faults.add(path + " for " + login + ": " + answer.status());
        }
        return page;
    }

    /** Opens a page again until it says these words, which follow a moment after the act before: letters leave first. */
    Page awaited(String login, String path, String place, String words) {
        Page page = open(login, path);
        Locator said = page.locator(place).filter(new Locator.FilterOptions().setHasText(words));
        for (int i = 0; i < PATIENCE && said.count() == 0; i++) {
            page.waitForTimeout(500);
            page = open(login, path);
        }
        assertThat(said.count())
                .as(words + " at " + place + " of " + path + ": "
                        + page.locator("main").innerText())
                .isPositive();
        return page;
    }

    /** Opens a page again until this field or button is there. */
    Page awaited(String login, String path, String place) {
        return awaited(login, path, place, "");
    }

    /** Keeps the picture, and what is wrong with the page. */
    void looks(Page page, String name) {
        House.screenshot(page, name);
        House.axe(page).forEach(fault -> faults.add(name + ": " + fault));
        says(page, name);
    }

    private void says(Page page, String name) {
        list(page, RAW).forEach(raw -> faults.add(name + ": a key instead of words: " + raw));
    }

    /**
     * The same page on a phone, in the dark, in French and in Russian. What axe judges is the same in every language, and in
     * the dark only the colours differ; words of another language can only be missing or too long for a phone.
     */
    void everyWay(Page page, String name, String... ownWords) {
        looks(page, name);
        List<String> english = list(page, SENTENCES);
        String path = page.url().substring(House.url().length());
        for (String language : List.of("fr", "ru")) {
            page.navigate(House.url() + "/language/" + language + "?back="
                    + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
            narrow(page, name + "-" + language);
            says(page, name + "-" + language);
            list(page, SENTENCES).stream()
                    .filter(english::contains)
                    .filter(text -> List.of(ownWords).stream().noneMatch(text::contains))
                    .forEach(text -> faults.add(name + ": not said in " + language + ": " + text));
        }
        page.navigate(House.url() + "/language/en?back="
                + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        House.screenshot(page, name + "-dark");
        House.contrast(page).forEach(fault -> faults.add(name + "-dark: " + fault));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void narrow(Page page, String name) {
        page.setViewportSize(PHONE, HEIGHT);
        House.screenshot(page, name + "-phone");
        list(page, OUTSIDE).forEach(out -> faults.add(name + ": stands out of a phone's width: " + out));
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** Presses a button that is refused; the words stand beside the field, and the summary leads there. */
    void refused(Page page, String button, String field, String words) {
        press(page, button);
        assertThat(page.locator("#errors").textContent()).isNotBlank();
        Locator beside = page.locator("#field-" + field + " .err");
        assertThat(beside.count())
                .as("a fault beside " + field + ": " + page.locator("#errors").textContent())
                .isPositive();
        assertThat(beside.first().textContent()).containsIgnoringCase(words);
    }

    /** Presses a button; the page that follows says what has happened. */
    String done(Page page, String button) {
        press(page, button);
        Locator told = page.locator("#done");
        assertThat(told.count())
                .as("what " + button + " did: " + page.locator("main").textContent())
                .isPositive();
        return told.textContent().trim();
    }

    /** Presses a button, told by its id or otherwise, and waits for the page that answers. */
    static void press(Page page, String button) {
        page.evaluate("() => { window.before = true; }");
        page.locator(button.matches("[A-Za-z][A-Za-z0-9-]*") ? "#" + button : button)
                .first()
                .click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    /** Gives a small PDF of these words to an upload place and waits until it has arrived. */
    static void upload(Page page, String into, String words) {
        page.locator("[id='" + into + "-files']")
                .setInputFiles(new FilePayload(into + ".pdf", "application/pdf", SmallPdf.of(words)));
        page.waitForFunction("id => document.getElementById(id).value !== ''", into);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    /** Nothing was wrong on the whole way. */
    void clean() {
        pages.values().forEach(Page::close);
        assertThat(faults).isEmpty();
    }
}
