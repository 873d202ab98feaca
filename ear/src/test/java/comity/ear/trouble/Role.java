package comity.ear.trouble;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Everybody in whose name the matrix of section 1.2 is tried, with his column and the words of the table of acts. */
enum Role {
    ANYBODY("PU", null, ""),
    CLAIMANT_AGENT("CL", "xk.agent", "CL CL-AGENT"),
    CLAIMANT_DEPUTY("CL", "xk.deputy", "CL"),
    CLAIMANT_COUNSEL("CL", "xk.counsel", "CL-COUNSEL"),
    CLAIMANT_FOCAL_POINT("CL", "xk.focal", "CL-FOCAL"),
    CLAIMANT_MEMBER("CL", "xp.counsel", "CL-MEMBER"),
    RESPONDENT_AGENT("RS", "xm.agent", "RS RS-AGENT"),
    RESPONDENT_DEPUTY("RS", "xm.deputy", "RS"),
    RESPONDENT_COUNSEL("RS", "xm.counsel", "RS-COUNSEL"),
    RESPONDENT_FOCAL_POINT("RS", "xm.focal", "RS-FOCAL"),
    THIRD_PARTY_AGENT("TP", "xc.agent", "TP"),
    OTHER_STATES_AGENT("PU", "xe.agent", "OTHER-AGENT"),
    OTHER_STATES_FOCAL_POINT("SG", "xe.focal", "OTHER-FOCAL"),
    COUNCIL_DELEGATE("SG", "xe.council", "SG COU"),
    COUNCIL_CHAIR("SG", "xa.council", "SG COU"),
    AMICUS("AM", "appeals7", "AM"),
    CLERK("CK", "clerk1", "CK"),
    SWORN_CLERK("CK", "clerk2", "CK SWORN"),
    REGISTRAR("RG", "registrar", "RG"),
    DEPUTY_REGISTRAR("RG", "deputy.registrar", "RG"),
    PRESIDENT("PR", "president", "PR"),
    VICE_PRESIDENT("PR", "vice.president", "VP"),
    PRESIDING_JUDGE("PN", null, "PN PPJ"),
    PANEL_JUDGE("PN", null, "PN"),
    OTHER_JUDGE("PU", null, "OTHER-JUDGE"),
    APPEAL_JUDGE("AP", "appeals1", "AP"),
    OTHER_APPEAL_JUDGE("PU", "appeals2", "OTHER-AP"),
    MEDIATOR("ME", "mediator1", "ME"),
    OTHER_MEDIATOR("PU", "mediator2", ""),
    EXPERT("EI", "appeals5", "EI"),
    INSPECTOR("EI", "appeals6", "EI"),
    SECURITY_OFFICER("PU", "security", "SEC"),
    EDITOR("PU", "editor", "EDT"),
    AUDITOR("PU", "auditor", "AUD"),
    ADMINISTRATOR("PU", "admin", "ADM");

    final String column;
    private final String fixed;
    private final Set<String> words;

    Role(String column, String login, String words) {
        this.column = column;
        this.fixed = login;
        this.words = Set.of(words.split(" "));
    }

    /** The roles that some word of the table of acts names; {@code ACCOUNT} is everybody who has signed in, {@code CL*} all of a column. */
    static Set<Role> named(List<String> list) {
        Set<Role> named = EnumSet.noneOf(Role.class);
        for (String word : list) {
            Predicate<Role> meant = role -> role.words.contains(word)
                    || word.equals("ACCOUNT") && role != ANYBODY
                    || word.equals(role.column + "*");
            Set<Role> found = EnumSet.noneOf(Role.class);
            for (Role role : values()) {
                if (meant.test(role)) {
                    found.add(role);
                }
            }
            if (found.isEmpty()) {
                throw new IllegalArgumentException("nobody is called " + word);
            }
            named.addAll(found);
        }
        return named;
    }

    /** A login, or null for somebody without an account; judges are known once there is a panel. */
    String login(PermissionStory story) {
        return switch (this) {
            case PRESIDING_JUDGE -> story.judge(0);
            case PANEL_JUDGE -> story.judge(1);
            case OTHER_JUDGE -> story.otherJudge();
            default -> fixed;
        };
    }

    /** Column of the table; editors have none and act with the clerk where the cell says {@code T(+EDT)}. */
    String cell() {
        return this == EDITOR ? "CK" : column;
    }

    /** Judges are known once names are proposed. */
    boolean isThere(String stop) {
        boolean judge = this == PRESIDING_JUDGE || this == PANEL_JUDGE || this == OTHER_JUDGE;
        return !judge || PermissionStory.STOPS.indexOf(stop) >= PermissionStory.STOPS.indexOf("composition");
    }
}
