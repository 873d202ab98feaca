package comity.instrument;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.common.Actor;
import comity.party.ReferenceFile;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Keeps the registry of instruments: filled from the reference files when empty, added to by the registry. */
@ApplicationScoped
@Transactional
public class InstrumentRegistry {

    @Inject
    Provisions provisions;

    @Inject
    AccessPolicy policy;

    @Inject
    ReferenceLog log;

    /** Loads {@code instruments.csv}, {@code provisions.csv} and {@code bindings.csv} into an empty registry. */
    public boolean loadIfEmpty() {
        if (!provisions.isEmpty()) {
            return false;
        }
        ReferenceFile.rows("instruments.csv").forEach(row -> provisions.add(instrument(row)));
        ReferenceFile.rows("provisions.csv").forEach(row -> provisions.add(provision(row)));
        ReferenceFile.rows("bindings.csv").forEach(this::bind);
        return true;
    }

    public void add(InstrumentReading.InstrumentRow row, Actor actor) {
        requireRegistry(actor);
        if (provisions.instrument(row.id()).isPresent()) {
            throw new InstrumentKnown(row.id());
        }
        provisions.add(new Instrument(
                row.id(), row.title(), row.signedOn(), row.kind(), row.invocable(), row.status(), row.history()));
        log.added(actor, Register.INSTRUMENT, row.id(), null, InstrumentKeeping.facts(row));
    }

    public void add(ProvisionRow row, Actor actor) {
        requireRegistry(actor);
        if (provisions.find(row.id()).isPresent()
                || provisions.instrument(row.instrument()).isEmpty()) {
            throw new InstrumentKnown(row.id());
        }
        provisions.add(new Provision(
                row.id(),
                row.instrument(),
                row.article(),
                row.paraphrase(),
                row.verification(),
                new Period(row.from(), row.to()),
                row.invocable()));
        log.added(actor, Register.PROVISION, row.id(), row.from(), InstrumentKeeping.facts(row));
    }

    private void requireRegistry(Actor actor) {
        if (!policy.isRegistry(actor)) {
            throw new NotYours("8");
        }
    }

    private static Instrument instrument(Map<String, String> row) {
        return new Instrument(
                row.get("id"),
                row.get("title"),
                day(row.get("signed")),
                InstrumentKind.valueOf(row.get("kind")),
                Boolean.parseBoolean(row.get("invocable")),
                row.get("status"),
                row.get("history"));
    }

    private static Provision provision(Map<String, String> row) {
        return new Provision(
                row.get("id"),
                row.get("instrument"),
                row.get("article"),
                row.get("paraphrase"),
                Verification.valueOf(row.get("verification")),
                validity(row),
                Boolean.parseBoolean(row.get("invocable")));
    }

    /** One line binds the listed States to every provision of an instrument. */
    private void bind(Map<String, String> row) {
        provisions.all().stream()
                .filter(provision -> provision.instrument().equals(row.get("instrument")))
                .forEach(provision -> {
                    for (String state : row.get("states").split(" ")) {
                        provisions.add(new Binding(provision.id(), state, validity(row), null));
                    }
                });
    }

    private static Period validity(Map<String, String> row) {
        return new Period(day(row.get("from")), day(row.get("to")));
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
