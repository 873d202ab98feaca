package comity.mediation;

/** How a third person helps: brings the parties together, proposes terms, or leads their talks (S06). */
public enum MediationKind {
    GOOD_OFFICES,
    CONCILIATION,
    MEDIATION
}
