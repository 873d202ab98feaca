package comity.council;

/**
 * What a reader is at a meeting of the Council.
 *
 * @param signatory name of the Signatory for which he sits, or null
 * @param coming what he has said about being present, or null
 * @param registry whether he keeps the record
 */
public record DelegateSeat(String signatory, Boolean coming, boolean registry) {

    public boolean delegate() {
        return signatory != null;
    }

    public boolean any() {
        return delegate() || registry;
    }
}
