package comity.docket;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * A line about to be written. The kind is the event of section 5 without its prefix ({@code consultation.replied});
 * its text is {@code docket.<kind>} with the arguments.
 */
public final class NewEntry {

    final String kind;
    Actor actor = Actor.registry();
    Side side = Side.TRIBUNAL;
    AccessClass accessClass = AccessClass.PUB;
    Register register = Register.DOCKET;
    String stage = "S03";
    final List<Document> documents = new ArrayList<>();
    List<String> args = List.of();

    private NewEntry(String kind) {
        this.kind = kind;
    }

    public static NewEntry of(String kind) {
        return new NewEntry(kind);
    }

    /** Who acted, and on whose behalf. Without it the Tribunal acted by itself. */
    public NewEntry by(Actor who, Side onBehalfOf) {
        actor = who;
        side = onBehalfOf;
        return this;
    }

    /** Class of the papers behind the line; the line itself is public on the docket. */
    public NewEntry access(AccessClass readers) {
        accessClass = readers;
        return this;
    }

    public NewEntry in(Register chain) {
        register = chain;
        return this;
    }

    /** Stage of the permission matrix whose columns are told, for example {@code S05}. */
    public NewEntry stage(String code) {
        stage = code;
        return this;
    }

    public NewEntry document(Document paper) {
        documents.add(paper);
        return this;
    }

    public NewEntry documents(List<Document> papers) {
        documents.addAll(papers);
        return this;
    }

    public NewEntry args(String... values) {
        args = List.of(values);
        return this;
    }
}
