package comity.litispendence;

/** Before whom the same matter is said to be pending (X8). */
public enum Forum {
    WORLD_COURT,
    HUMAN_RIGHTS_COURT,
    ARBITRATION,
    OTHER
}
