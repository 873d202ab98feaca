package comity.editing;

import comity.common.Refusal;

/** Refused: a headnote, holding, treatment or keyword in which something is missing or too long, or names what is not there. */
public final class EditingIncomplete extends Refusal {

    private static final int REASON = 600;

    EditingIncomplete() {
        super(Kind.INVALID, "11");
    }

    /** Why something is taken off the public pages, stripped; refused without a word of it. */
    static String reason(String typed) {
        String why = typed == null || typed.isBlank() ? null : typed.strip();
        new EditingIncomplete().required("reason", why, REASON).done();
        return why;
    }

    EditingIncomplete unless(boolean right, String path, String code, Object... args) {
        if (!right) {
            fault(path, code, args);
        }
        return this;
    }

    EditingIncomplete required(String path, String text, int longest) {
        unless(text != null, path, "REQUIRED");
        return optional(path, text, longest);
    }

    EditingIncomplete optional(String path, String text, int longest) {
        return unless(text == null || text.length() <= longest, path, "TOO_LONG", longest);
    }

    void done() {
        if (!faults().isEmpty()) {
            throw this;
        }
    }
}
