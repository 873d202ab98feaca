package comity.precedent;

/** By what an entry can be narrowed. */
public enum LabelKind {
    PROVISION,
    CATEGORY,
    OUTCOME,
    PARTY,
    RESPONDENT,
    JUDGE,
    KEYWORD,
    REMEDY;

    /** Name of the field in the index and in the address of a search. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
