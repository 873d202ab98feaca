package comity.precedent;

import comity.instrument.InstrumentReading.InstrumentRow;
import comity.instrument.ProvisionRow;
import java.util.List;

/** An instrument with its provisions, as the browser shows it. */
public record ProvisionShelf(InstrumentRow instrument, List<Counted> provisions) {

    /** @param decisions how many published decisions and authorities are on it */
    public record Counted(ProvisionRow provision, long decisions) {}
}
