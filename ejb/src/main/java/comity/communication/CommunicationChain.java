package comity.communication;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Recomputes the register of communications and names the first line that does not hold. */
@ApplicationScoped
@Transactional
public class CommunicationChain {

    private static final int AT_ONCE = 500;
    private static final String FIRST = "0".repeat(64);

    @Inject
    Communications communications;

    @Inject
    AccessPolicy policy;

    /**
     * What the recomputation found.
     *
     * @param broken number of the first line that was changed or is missing, or null
     */
    public record Report(int lines, Integer broken) {
        public boolean isWhole() {
            return broken == null;
        }
    }

    public Report verify(Actor actor) {
        if (!policy.isRegistry(actor)) {
            throw new NoSuchThing();
        }
        int number = 0;
        String previous = FIRST;
        List<Communication> lines = communications.after(number, AT_ONCE);
        while (!lines.isEmpty()) {
            for (Communication line : lines) {
                boolean holds = line.number() == number + 1
                        && line.previousHash().equals(previous)
                        && line.hash().equals(line.chained())
                        && line.isWhole();
                if (!holds) {
                    return new Report(number, number + 1);
                }
                number = line.number();
                previous = line.hash();
            }
            lines = communications.after(number, AT_ONCE);
        }
        boolean missing = communications.head().lastNumber() != number;
        return new Report(number, missing ? number + 1 : null);
    }
}
