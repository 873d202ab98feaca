package comity.packages;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.party.Signatories;
import comity.serving.PaperIncomplete;
import comity.withdrawal.ClaimsAtIssue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a proposal must say, and that nothing in it waits in a circle. */
@ApplicationScoped
public class PackageForm {

    static final int TEXT_MOST = 4000;
    private static final int TITLE_MOST = 140;
    private static final int WORDS_MOST = 1000;
    private static final int ITEMS_LEAST = 2;
    private static final int ITEMS_MOST = 40;

    @Inject
    CaseFiles files;

    @Inject
    Signatories signatories;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    Clock clock;

    /** The case of an item, or nothing. */
    Optional<CaseFile> caseOf(ProposePackage.Item item) {
        return item.kind() != ItemKind.CASE || item.reference() == null
                ? Optional.empty()
                : files.byReference(item.reference()).filter(file -> file.registeredAt() != null);
    }

    void check(ProposePackage typed) {
        PaperIncomplete.Check check = PaperIncomplete.check("S07")
                .required("title", typed.title(), TITLE_MOST)
                .required("verification", typed.verification(), TEXT_MOST)
                .optional("publicText", typed.publicText(), TEXT_MOST)
                .that(typed.items().size() >= ITEMS_LEAST, "items", "TOO_FEW_ITEMS", ITEMS_LEAST)
                .that(typed.items().size() <= ITEMS_MOST, "items", "TOO_MANY_ITEMS", ITEMS_MOST);
        if (typed.sealed()) {
            check.required("publicText", typed.publicText(), TEXT_MOST);
        }
        for (int i = 0; i < typed.items().size(); i++) {
            check(
                    check,
                    "items[" + i + "].",
                    typed.items().get(i),
                    i + 1,
                    typed.items().size());
        }
        check.that(!hasCircle(typed.items()), "items", "WAITS_IN_A_CIRCLE");
        check.done();
    }

    private void check(PaperIncomplete.Check check, String path, ProposePackage.Item item, int no, int last) {
        check.that(item.kind() != null, path + "kind", "REQUIRED")
                .required(path + "words", item.words(), WORDS_MOST)
                .that(
                        item.waitsFor().stream().allMatch(other -> other > 0 && other <= last && other != no),
                        path + "waitsFor",
                        "NO_SUCH_ITEM");
        if (item.kind() == ItemKind.CASE) {
            Optional<CaseFile> file = caseOf(item);
            check.that(file.isPresent(), path + "reference", "NO_SUCH_CASE");
            check.that(
                    item.claim() == null
                            || file.isEmpty()
                            || claims.numbers(file.get().id()).contains(item.claim()),
                    path + "claim",
                    "CLAIM_NOT_AT_ISSUE");
            return;
        }
        check.that(isSignatory(item.giver()), path + "giver", "NOT_A_SIGNATORY")
                .that(
                        item.taker() == null
                                || isSignatory(item.taker()) && !item.taker().equals(item.giver()),
                        path + "taker",
                        "NOT_A_SIGNATORY")
                .that(
                        item.dueOn() == null || item.dueOn().isAfter(LocalDate.now(clock)),
                        path + "dueOn",
                        "DAY_NOT_AFTER_TODAY");
    }

    private boolean isSignatory(String code) {
        return signatories.find(code).isPresent();
    }

    /** Takes away what waits for nothing that is left; what cannot be taken away waits in a circle. */
    static boolean hasCircle(List<ProposePackage.Item> items) {
        Set<Integer> done = new HashSet<>();
        List<Integer> left = new ArrayList<>();
        for (int no = 1; no <= items.size(); no++) {
            left.add(no);
        }
        while (left.removeIf(no -> done.containsAll(items.get(no - 1).waitsFor()) && done.add(no))) {
            // what waited only for these can be taken away next
        }
        return !left.isEmpty();
    }
}
