package comity.instrument;

/** What an instrument is in law; drafts, replies and forums are context only. */
public enum InstrumentKind {
    MODEL_ACCORD,
    TREATY,
    MEMORANDUM,
    POLITICAL_COMMITMENT,
    UNILATERAL_DRAFT,
    UNILATERAL_REPLY,
    FORUM
}
