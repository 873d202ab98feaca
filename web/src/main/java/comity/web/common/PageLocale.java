package comity.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The reader's language: chosen in the menu (cookie), else the browser's first that we have, else English. */
@RequestScoped
public class PageLocale {

    static final String COOKIE = "comity_lang";
    static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH, new Locale("ru"));

    @Inject
    HttpServletRequest request;

    private Locale locale;

    public Locale locale() {
        if (locale == null) {
            locale = choose();
        }
        return locale;
    }

    private Locale choose() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && offered(cookie.getValue()) != null) {
                    return offered(cookie.getValue());
                }
            }
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            Locale found = offered(wanted.getLanguage());
            if (found != null) {
                return found;
            }
        }
        return Locale.ENGLISH;
    }

    static Locale offered(String language) {
        return OFFERED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }
}
