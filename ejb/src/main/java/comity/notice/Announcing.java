package comity.notice;

import comity.access.Standing;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.DocketEntries;
import comity.docket.DocketEntry;
import comity.docket.DocketEntryMade;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of each docket line whom the permission matrix names for its stage (section 9, event envelope): inbox at once,
 * and a letter where {@link Recipients} says so. Closed rooms tell only their own readers, by their own acts.
 */
@ApplicationScoped
public class Announcing {

    @Inject
    CaseFiles files;

    @Inject
    DocketEntries entries;

    @Inject
    Standing standing;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    void onEntry(@Observes DocketEntryMade made) {
        if (made.register() != Register.DOCKET && made.register() != Register.FILING) {
            return;
        }
        CaseFile file = files.find(made.caseId());
        DocketEntry entry = entries.find(made.entryId()).orElseThrow();
        Map<String, Boolean> told = recipients.of(entry);
        if (told.isEmpty()) {
            return;
        }
        Set<String> addresses = new LinkedHashSet<>();
        standing.persons(List.copyOf(told.keySet())).forEach(person -> {
            outbox.tell(person, file, entry.id(), entry.kind(), entry.args());
            if (told.get(person.id())) {
                addresses.add(person.email());
            }
        });
        outbox.announce(addresses, file);
    }
}
