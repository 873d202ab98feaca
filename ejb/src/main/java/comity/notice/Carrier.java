package comity.notice;

/** Takes what waits in the outbox to where it goes: one by mail, one by webhook. */
public interface Carrier {

    /** Carries what waits, at most so many; returns how many were taken up. */
    int carry(int most);
}
