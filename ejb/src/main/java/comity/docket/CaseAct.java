package comity.docket;

import java.time.Instant;

/**
 * Something a person can or cannot do now in a case. What is closed stays visible, with the reason.
 *
 * @param key text key {@code act.<key>}
 * @param path page of the act
 * @param open whether it can be done now
 * @param reasonKey text key of why not, null when open
 * @param opensAt when it opens, where that is known
 * @param rank the smaller, the earlier in the list; below 100 it is owed, not merely possible
 */
public record CaseAct(String key, String path, boolean open, String reasonKey, Instant opensAt, int rank) {

    public static CaseAct open(String key, String path, int rank) {
        return new CaseAct(key, path, true, null, null, rank);
    }

    public static CaseAct closed(String key, String reasonKey, Instant opensAt, int rank) {
        return new CaseAct(key, null, false, reasonKey, opensAt, rank);
    }
}
