package comity.party;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.reference.EntryIncomplete;
import comity.reference.EntryKnown;
import comity.reference.EntryOver;
import comity.reference.Facts;
import comity.reference.Keepers;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds Signatories, changes acceptance and reservations from a day on, and ends entries (section 1). */
@ApplicationScoped
@Transactional
public class SignatoryKeeping {

    private static final Set<String> KINDS = Set.of("STATE", "ORGANISATION");
    private static final Set<String> ACCEPTANCES = Set.of("GENERAL", "SPECIAL", Signatory.NONE);
    private static final Set<String> RESERVED = Set.of("TERR", "DEF");
    private static final int NAME_LONGEST = 120;

    @Inject
    Signatories signatories;

    @Inject
    SignatoryTerms terms;

    @Inject
    Keepers keepers;

    @Inject
    ReferenceLog log;

    @Inject
    Clock clock;

    public void add(SignatoryEntry entry, Actor actor) {
        keepers.require(actor);
        String code = entry.code() == null ? "" : entry.code().strip();
        check(entry).that(code.matches("[A-Z]{2,8}"), "code", "CODE_FORM").done();
        if (signatories.find(code).isPresent()) {
            throw new EntryKnown(code).fault("code", "ENTRY_KNOWN", code);
        }
        Signatory signatory = new Signatory(
                code,
                entry.name().strip(),
                entry.kind(),
                entry.acceptance(),
                sorted(entry.reservations()),
                entry.from());
        signatories.add(signatory);
        log.added(actor, Register.SIGNATORY, code, entry.from(), facts(signatory));
    }

    /** Name and kind change at once, acceptance and reservations from the day given. */
    public void change(SignatoryEntry entry, Actor actor) {
        keepers.require(actor);
        Signatory signatory = signatories.lock(entry.code()).orElseThrow(NoSuchThing::new);
        requireOpen(signatory);
        check(entry).done();
        Facts was = Facts.of("name", signatory.name())
                .and("kind", signatory.kind())
                .and("acceptance", termOn(signatory, entry.from()).acceptance())
                .and("reservations", termOn(signatory, entry.from()).reservations());
        Facts now = Facts.of("name", entry.name().strip())
                .and("kind", entry.kind())
                .and("acceptance", entry.acceptance())
                .and("reservations", sorted(entry.reservations()));
        log.changed(actor, Register.SIGNATORY, signatory.code(), entry.from(), was, now);
        signatory.rename(entry.name().strip(), entry.kind());
        accept(signatory, entry);
    }

    private void accept(Signatory signatory, SignatoryEntry entry) {
        SignatoryTerm standing = termOn(signatory, entry.from());
        String reservations = sorted(entry.reservations());
        if (standing.acceptance().equals(entry.acceptance())
                && standing.reservations().equals(reservations)) {
            return;
        }
        if (terms.of(signatory.code()).isEmpty()) {
            terms.add(standing.already());
        }
        Optional<SignatoryTerm> sameDay = terms.of(signatory.code()).stream()
                .filter(term -> term.from().equals(entry.from()))
                .findFirst();
        SignatoryTerm term = sameDay.orElseGet(
                () -> new SignatoryTerm(signatory.code(), entry.from(), entry.acceptance(), reservations));
        term.correct(entry.acceptance(), reservations);
        if (sameDay.isEmpty()) {
            terms.add(term);
        }
        if (!entry.from().isAfter(today())) {
            term.comeIntoForce(signatory);
        }
    }

    /** The Signatory leaves on a day: from then on nobody files for it or against it; its cases go on. */
    public void end(String code, LocalDate day, Actor actor) {
        keepers.require(actor);
        Signatory signatory = signatories.lock(code).orElseThrow(NoSuchThing::new);
        requireOpen(signatory);
        EntryIncomplete.check().ahead("day", day, today()).done();
        log.ended(actor, Register.SIGNATORY, code, day, facts(signatory));
        signatory.end(day);
    }

    private static void requireOpen(Signatory signatory) {
        if (signatory.to() != null) {
            throw new EntryOver(signatory.code());
        }
    }

    private EntryIncomplete.Check check(SignatoryEntry entry) {
        return EntryIncomplete.check()
                .required("name", entry.name(), NAME_LONGEST)
                .that(KINDS.contains(Objects.toString(entry.kind(), "")), "kind", "CHOICE_WANTED")
                .that(ACCEPTANCES.contains(Objects.toString(entry.acceptance(), "")), "acceptance", "CHOICE_WANTED")
                .that(RESERVED.containsAll(split(entry.reservations())), "reservations", "CHOICE_WANTED")
                .ahead("from", entry.from(), today());
    }

    private SignatoryTerm termOn(Signatory signatory, LocalDate day) {
        return terms.on(signatory.code(), day)
                .orElseGet(() -> new SignatoryTerm(
                        signatory.code(), signatory.from(), signatory.acceptance(), signatory.reservations()));
    }

    private static Facts facts(Signatory signatory) {
        return Facts.of("name", signatory.name())
                .and("kind", signatory.kind())
                .and("acceptance", signatory.acceptance())
                .and("reservations", signatory.reservations());
    }

    private static List<String> split(String codes) {
        return codes == null || codes.isBlank()
                ? List.of()
                : List.of(codes.strip().split("\\s*,\\s*"));
    }

    private static String sorted(String codes) {
        return String.join(",", new TreeSet<>(split(codes)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
