package comity.instrument;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the registry of instruments, which is open to everyone. */
@ApplicationScoped
@Transactional
public class InstrumentReading {

    @Inject
    Provisions provisions;

    /** An instrument as it is listed. */
    public record InstrumentRow(
            String id,
            String title,
            LocalDate signedOn,
            InstrumentKind kind,
            boolean invocable,
            String status,
            String history) {}

    public List<InstrumentRow> instruments() {
        return provisions.instruments().stream().map(InstrumentReading::row).toList();
    }

    public InstrumentRow of(String id) {
        return provisions.instrument(id).map(InstrumentReading::row).orElseThrow(NoSuchThing::new);
    }

    public List<ProvisionRow> provisionsOf(String instrument) {
        return rows(provisions.of(instrument));
    }

    public ProvisionRow provision(String id) {
        return rows(provisions.find(id).stream().toList()).stream().findFirst().orElseThrow(NoSuchThing::new);
    }

    /** Whom the provisions of an instrument bind, and since when; a provision without such a row binds all. */
    public List<BindingRow> bindingsOf(String instrument) {
        return provisions.bindingsOf(instrument).stream()
                .map(it -> new BindingRow(
                        it.id(),
                        it.provision(),
                        it.state(),
                        it.validity().from(),
                        it.validity().to(),
                        it.reservation()))
                .toList();
    }

    public List<ProvisionRow> all() {
        return rows(provisions.all());
    }

    /** What these Signatories may invoke against each other for a period (D10). */
    public List<ProvisionRow> inForceFor(Collection<String> states, Period period) {
        return rows(provisions.inForceFor(states, period));
    }

    static InstrumentRow row(Instrument it) {
        return new InstrumentRow(
                it.id(), it.title(), it.signedOn(), it.kind(), it.invocable(), it.status(), it.history());
    }

    private List<ProvisionRow> rows(List<Provision> found) {
        Map<String, Instrument> instruments =
                provisions.instruments().stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        return found.stream()
                .map(it -> row(it, instruments.get(it.instrument())))
                .toList();
    }

    private static ProvisionRow row(Provision it, Instrument instrument) {
        return new ProvisionRow(
                it.id(),
                it.instrument(),
                instrument.title(),
                instrument.kind(),
                it.article(),
                it.paraphrase(),
                it.verification(),
                it.validity().from(),
                it.validity().to(),
                it.invocable());
    }
}
