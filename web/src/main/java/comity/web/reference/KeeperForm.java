package comity.web.reference;

import comity.common.Actor;
import comity.reference.Keepers;
import comity.reference.ReferenceChangeRow;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A page on which a reference table is kept: who may change it, what was changed last, and the note after a change. */
public abstract class KeeperForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    @Inject
    private Keepers keepers;

    @Inject
    private ReferenceLog log;

    protected Actor actor() {
        return current.actor();
    }

    protected String done(String path, String key, Object... args) {
        return page.done(path, key, args);
    }

    /** Refuses whoever may not read the table, as if there were no such page. */
    protected void requireReader() {
        keepers.requireReader(actor());
    }

    protected List<ReferenceChangeRow> changes(Register register, String entry) {
        return keepers.reads(actor()) ? log.before(null, register, entry, SHOWN, actor()) : List.of();
    }

    /** Whether the forms are shown. */
    public boolean isKeeping() {
        return keepers.keeps(actor());
    }

    /** A day as typed; null where none was typed or it is no day. */
    protected static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    protected static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
