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
        if (paper.type().equals("signed-form")) {
            return texts.get("docket.paper.signed-form");
        }
        return paper.type().equals("exhibit")
                ? paper.title()
                : PaperTitles.said(
                        paper.title(), paper.language(), texts.locale().getLanguage());
    }
}
