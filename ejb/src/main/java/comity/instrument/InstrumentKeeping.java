package comity.instrument;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.instrument.InstrumentReading.InstrumentRow;
import comity.party.Signatories;
import comity.reference.EntryIncomplete;
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

/** Changes instruments and provisions, and keeps whom they bind (section 8). */
@ApplicationScoped
@Transactional
public class InstrumentKeeping {

    private static final int TITLE_LONGEST = 300;
    private static final int ARTICLE_LONGEST = 100;
    private static final int TEXT_LONGEST = 500;

    @Inject
    Provisions provisions;

    @Inject
    Signatories signatories;

    @Inject
    Keepers keepers;

    @Inject
    ReferenceLog log;

    @Inject
    Clock clock;

    public void change(InstrumentRow row, Actor actor) {
        keepers.require(actor);
        Instrument instrument = provisions.instrument(row.id()).orElseThrow(NoSuchThing::new);
        EntryIncomplete.check()
                .required("title", row.title(), TITLE_LONGEST)
                .optional("status", row.status(), TEXT_LONGEST)
                .optional("history", row.history(), TEXT_LONGEST)
                .that(row.kind() != null, "kind", "CHOICE_WANTED")
                .done();
        Facts was = facts(InstrumentReading.row(instrument));
        instrument.describe(row);
        log.changed(actor, Register.INSTRUMENT, row.id(), null, was, facts(row));
    }

    public void change(ProvisionRow row, Actor actor) {
        keepers.require(actor);
        Provision provision = provisions.find(row.id()).orElseThrow(NoSuchThing::new);
        EntryIncomplete.check()
                .required("article", row.article(), ARTICLE_LONGEST)
                .required("paraphrase", row.paraphrase(), TEXT_LONGEST)
                .that(row.verification() != null, "verification", "CHOICE_WANTED")
                .that(inOrder(row.from(), row.to()), "to", "DAYS_ORDER")
                .done();
        Facts was = Facts.of("article", provision.article())
                .and("paraphrase", provision.paraphrase())
                .and("verification", provision.verification())
                .and("from", provision.validity().from())
                .and("to", provision.validity().to())
                .and("invocable", provision.invocable());
        provision.describe(row);
        log.changed(actor, Register.PROVISION, row.id(), null, was, facts(row));
    }

    /** Binds a Signatory; returns how many provisions bind it now that did not before. */
    public int bind(Bind bind, Actor actor) {
        keepers.require(actor);
        if (provisions.instrument(bind.instrument()).isEmpty()) {
            throw new NoSuchThing();
        }
        List<Provision> bound = provisions.of(bind.instrument()).stream()
                .filter(provision -> bind.provision() == null
                        || bind.provision().isBlank()
                        || provision.id().equals(bind.provision()))
                .toList();
        EntryIncomplete.check()
                .that(signatories.find(bind.state()).isPresent(), "state", "CHOICE_WANTED")
                .that(!bound.isEmpty(), "provision", "CHOICE_WANTED")
                .that(bind.from() != null, "from", "DAY_WANTED")
                .that(inOrder(bind.from(), bind.to()), "to", "DAYS_ORDER")
                .optional("reservation", bind.reservation(), TEXT_LONGEST)
                .done();
        Period validity = new Period(bind.from(), bind.to());
        for (Provision provision : bound) {
            Binding row = new Binding(provision.id(), bind.state(), validity, bind.reservation());
            provisions.add(row);
            log.added(actor, Register.BINDING, provision.id(), bind.from(), facts(row));
        }
        return bound.size();
    }

    /** The Signatory is bound until this day, and not after. */
    public void end(Long binding, LocalDate lastDay, Actor actor) {
        keepers.require(actor);
        Binding row = provisions.binding(binding).orElseThrow(NoSuchThing::new);
        LocalDate today = LocalDate.now(clock);
        if (row.validity().to() != null && row.validity().to().isBefore(today)) {
            throw new EntryOver(row.provision());
        }
        EntryIncomplete.check().ahead("day", lastDay, today).done();
        log.ended(actor, Register.BINDING, row.provision(), lastDay, facts(row));
        row.end(lastDay);
    }

    private static boolean inOrder(LocalDate from, LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }

    static Facts facts(InstrumentRow row) {
        return Facts.of("title", row.title())
                .and("signedOn", row.signedOn())
                .and("kind", row.kind())
                .and("invocable", row.invocable())
                .and("status", row.status())
                .and("history", row.history());
    }

    static Facts facts(ProvisionRow row) {
        return Facts.of("article", row.article())
                .and("paraphrase", row.paraphrase())
                .and("verification", row.verification())
                .and("from", row.from())
                .and("to", row.to())
                .and("invocable", row.invocable());
    }

    private static Facts facts(Binding row) {
        return Facts.of("state", row.state())
                .and("from", row.validity().from())
                .and("to", row.validity().to())
                .and("reservation", row.reservation());
    }
}
