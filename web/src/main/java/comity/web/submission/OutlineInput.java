package comity.web.submission;

import comity.submission.OutlineEntry;
import java.io.Serializable;

/** One line of the outline while it is typed. */
public class OutlineInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String paragraphs;
    private String heading;
    private String claims;
    private String exhibits;

    boolean isEmpty() {
        return blank(paragraphs) && blank(heading) && blank(claims) && blank(exhibits);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    OutlineEntry entry() {
        return new OutlineEntry(clean(paragraphs), clean(heading), clean(claims), clean(exhibits));
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getParagraphs() {
        return paragraphs;
    }

    public void setParagraphs(String value) {
        paragraphs = value;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String value) {
        heading = value;
    }

    public String getClaims() {
        return claims;
    }

    public void setClaims(String value) {
        claims = value;
    }

    public String getExhibits() {
        return exhibits;
    }

    public void setExhibits(String value) {
        exhibits = value;
    }
}
