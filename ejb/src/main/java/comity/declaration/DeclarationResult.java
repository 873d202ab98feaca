package comity.declaration;

/** What became of a request to declare an accusation unfounded. */
public enum DeclarationResult {
    /** declared unfounded */
    DECLARED,
    /** declared unfounded in part */
    IN_PART,
    /** the request failed on the merits, which does not make the accusation true */
    NOT_DECLARED,
    /** outside jurisdiction, inadmissible, not reached or moot */
    NOT_EXAMINED,
    /** settled, withdrawn or ended otherwise without a decision on it */
    ENDED,
    /** nothing established */
    PENDING
}
