package comity.web.worklist;

import comity.party.Signatories;
import comity.party.Signatory;
import comity.web.common.Texts;
import comity.worklist.WorkWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Understands what is typed into the queue's search: names of States and tasks in the reader's own language. */
@RequestScoped
public class QueueSearch {

    private static final String TASK = "task.";

    @Inject
    Signatories signatories;

    @Inject
    Texts texts;

    /** Null when nothing was typed. */
    WorkWords of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        return new WorkWords(
                text,
                signatories.all().stream()
                        .filter(state -> has(state.name(), text))
                        .map(Signatory::code)
                        .toList(),
                tasks(text));
    }

    private List<String> tasks(String text) {
        return texts.keys(TASK).stream()
                .filter(key -> key.indexOf('.', TASK.length()) < 0 && has(texts.get(key), text))
                .map(key -> key.substring(TASK.length()))
                .toList();
    }

    private boolean has(String whole, String part) {
        return lower(whole).contains(lower(part));
    }

    private String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
