package comity.web.docket;

import comity.document.PaperTitles;
import comity.overview.Paper;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a paper is called in a list: the house's own papers in the reader's language, others as they were named. */
@Named
@RequestScoped
public class PaperWords {

    @Inject
    Texts texts;

    public String title(Paper paper) {
        return title(paper.type(), paper.title(), paper.language());
    }

    /** As {@link #title(Paper)}; null where the title is none of the reader's business. */
    public String title(String type, String title, String language) {
        if (type.equals("signed-form") && title != null) {
            return texts.get("docket.paper.signed-form");
        }
        return type.equals("exhibit")
                ? title
                : PaperTitles.said(title, language, texts.locale().getLanguage());
    }
}
