package comity.webhook;

import comity.access.AccessClass;
import comity.access.Membership;
import comity.access.PermissionMatrix;
import comity.access.PermissionMatrix.Column;
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
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Posts each docket line to the States whom the permission matrix names for its stage (section 9). */
@ApplicationScoped
public class HookAnnouncing {

    @Inject
    Webhooks webhooks;

    @Inject
    CaseFiles files;

    @Inject
    DocketEntries entries;

    @Inject
    Standing standing;

    @Inject
    PermissionMatrix matrix;

    @Inject
    HookPost post;

    void onEntry(@Observes DocketEntryMade made) {
        if (made.register() != Register.DOCKET && made.register() != Register.FILING) {
            return;
        }
        List<Webhook> active = webhooks.active();
        if (active.isEmpty()) {
            return;
        }
        CaseFile file = files.find(made.caseId());
        DocketEntry entry = entries.find(made.entryId()).orElseThrow();
        List<Membership> members = standing.membersOf(file.id());
        for (Webhook hook : active) {
            Set<Column> told = told(entry, members, hook.state());
            if (!told.isEmpty()) {
                post.write(hook, file.id(), null, envelope(file, entry, reads(told, entry.accessClass())));
            }
        }
    }

    /** The columns in which the State stands in the case and that are told of the stage. */
    private Set<Column> told(DocketEntry entry, List<Membership> members, String state) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        if (entry.register() == Register.DOCKET) {
            columns.add(Column.SG);
        }
        members.stream().filter(seat -> state.equals(seat.state())).forEach(seat -> {
            switch (seat.side()) {
                case CLM -> columns.add(Column.CL);
                case RSP -> columns.add(Column.RS);
                case TP -> columns.add(Column.TP);
                default -> {
                    // a judge of the State's nationality sits for nobody
                }
            }
        });
        if (entry.register() == Register.FILING) {
            columns.retainAll(EnumSet.of(Column.CL));
        }
        columns.removeIf(column -> !matrix.isTold(entry.stage(), column) || matrix.onlyIfAsked(entry.stage(), column));
        return columns;
    }

    private boolean reads(Set<Column> columns, AccessClass accessClass) {
        return columns.stream().anyMatch(column -> matrix.classesOf(column).contains(accessClass));
    }

    private static Envelope envelope(CaseFile file, DocketEntry entry, boolean readable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("stage", entry.stage());
        if (readable) {
            data.put("args", entry.args());
            data.put("documents", entry.documentIds());
        }
        data.put("sha256", entry.documentHashes());
        data.put("hash", entry.hash());
        return new Envelope(
                UUID.nameUUIDFromBytes(("entry " + entry.id()).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                entry.kind(),
                file.reference(),
                entry.at().toString(),
                entry.side().name(),
                entry.accessClass().name(),
                entry.register() + "/" + entry.seq(),
                data);
    }
}
