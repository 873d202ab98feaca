package comity.ear.house;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One Chromium; one signed-in context for each login, used again by the next test. A signature asks for
 * a sign-in of the last 15 minutes, so an older context is left to whoever holds it and a new one signs in.
 */
final class Browsers {

    private static final String NOBODY = "";
    private static final Duration SURELY_FRESH = Duration.ofMinutes(8);
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final String url;
    private final Map<String, SignedIn> contexts = new HashMap<>();
    private Browser browser;

    Browsers(String url) {
        this.url = url;
    }

    synchronized Page page(String login) {
        String who = login == null ? NOBODY : login;
        SignedIn known = contexts.get(who);
        if (known == null || !who.equals(NOBODY) && known.old()) {
            known = new SignedIn(newContext(who), Instant.now());
            contexts.put(who, known);
        }
        return known.context().newPage();
    }

    private BrowserContext newContext(String who) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("en"));
        if (!who.equals(NOBODY)) {
            signIn(context, who);
        }
        return context;
    }

    private void signIn(BrowserContext context, String login) {
        Page page = context.newPage();
        page.navigate(url + "/sign-in");
        page.locator("#username").fill(login);
        page.locator("#password").fill(login);
        page.locator("#kc-login").click();
        page.waitForURL(
                address -> address.startsWith(url),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.close();
    }

    private Browser browser() {
        if (browser == null) {
            Optional<String> chromium = Chromium.find();
            Map<String, String> environment = new HashMap<>(System.getenv());
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
            chromium.ifPresent(path -> {
                environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
                options.setExecutablePath(java.nio.file.Path.of(path));
            });
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }

    private record SignedIn(BrowserContext context, Instant at) {

        boolean old() {
            return Instant.now().isAfter(at.plus(SURELY_FRESH));
        }
    }
}
