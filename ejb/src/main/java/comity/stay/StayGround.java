package comity.stay;

/** By whose will a case stands still (X6). */
public enum StayGround {
    AGREEMENT,
    REQUEST,
    ORDER,
    PACKAGE
}
