package comity.docket;

/**
 * Result of recomputing a case's registers.
 *
 * @param brokenSeq number of the first line that does not fit, or null when the chain is whole
 * @param fault {@code CHANGED}, {@code MISSING}, {@code ORDER} or null
 */
public record ChainReport(Long caseId, Register register, int lines, Integer brokenSeq, String fault) {

    public boolean whole() {
        return brokenSeq == null;
    }
}
