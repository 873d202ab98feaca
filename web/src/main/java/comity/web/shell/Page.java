package comity.web.shell;

import comity.common.Actor;
import comity.notice.Notices;
import comity.overview.ClockDesk;
import comity.web.access.CurrentActor;
import comity.web.common.Done;
import comity.web.common.PageLocale;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the frame of every page needs: language, clock, reader, navigation. */
@Named
@RequestScoped
public class Page {

    private static final List<Language> LANGUAGES =
            List.of(new Language("en", "English"), new Language("fr", "Français"), new Language("ru", "Русский"));

    @Inject
    HttpServletRequest request;

    @Inject
    PageLocale locale;

    @Inject
    CurrentActor currentActor;

    @Inject
    Done done;

    @Inject
    Navigation navigation;

    @Inject
    ClockDesk desk;

    @Inject
    Texts texts;

    private Long unread;

    public Locale getLocale() {
        return locale.locale();
    }

    public String getLanguage() {
        return locale.locale().getLanguage();
    }

    public String getDirection() {
        return getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    public String getBootstrap() {
        String file = getDirection().equals("rtl") ? "bootstrap.rtl.min.css" : "bootstrap.min.css";
        return "webjars/bootstrap/" + BOOTSTRAP + "/css/" + file;
    }

    private static final String BOOTSTRAP = "5.3.8";

    public List<Language> getLanguages() {
        return LANGUAGES;
    }

    public String getLanguageName() {
        return LANGUAGES.stream()
                .filter(offered -> offered.code().equals(getLanguage()))
                .map(Language::name)
                .findFirst()
                .orElse("English");
    }

    public Instant getNow() {
        return desk.now();
    }

    /** The address as asked for, with its query. */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object path = forwarded != null ? forwarded : failed != null ? failed : request.getRequestURI();
        return path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    public String getEncodedPath() {
        return URLEncoder.encode(getPath(), StandardCharsets.UTF_8);
    }

    public boolean isSignedIn() {
        return !actor().isAnonymous();
    }

    public String getSignInPath() {
        return request.getContextPath() + (desk.allowed() ? "/demo" : "/sign-in") + "?to=" + getEncodedPath();
    }

    public String getUserId() {
        return isSignedIn() ? actor().id() : "";
    }

    public String getActorName() {
        return actor().name();
    }

    public String getActorRole() {
        return navigation.roleOf(actor());
    }

    /** How many notices are unread, in the words of this key; {@code .most} says that there are more than counted. */
    public String unread(String key) {
        if (unread == null) {
            unread = navigation.unread(actor());
        }
        return unread < Notices.COUNTED_MOST
                ? texts.count(key, unread)
                : texts.of(key + ".most", Notices.COUNTED_MOST - 1);
    }

    public boolean isDone() {
        return done.isWaiting();
    }

    /** Ties uploads to this session; a foreign page cannot know it. */
    public String getUploadToken() {
        return isSignedIn() ? UploadToken.of(request.getSession()) : "";
    }

    public List<NavLink> getNav() {
        return navigation.of(actor(), getPath());
    }

    /** After a post: leads to the path and shows the note there. */
    public String done(String path, String key, Object... args) {
        return done.leadTo(path, key, args);
    }

    public String lower(Object value) {
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    public Actor actor() {
        return currentActor.actor();
    }
}
