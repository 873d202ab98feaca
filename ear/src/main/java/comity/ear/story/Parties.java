package comity.ear.story;

import java.util.List;
import java.util.Locale;

/** Who acts in a story. A login is the State's code in small letters and the function. */
public record Parties(List<String> claimants, String respondent) {

    public String claimant() {
        return agent(claimants.get(0));
    }

    /** Agents of the joint claimants beside the first: what is common to all takes their signature too. */
    public List<String> jointClaimants() {
        return claimants.stream().skip(1).map(Parties::agent).toList();
    }

    public String defendant() {
        return agent(respondent);
    }

    public String defendantFocal() {
        return respondent.toLowerCase(Locale.ROOT) + ".focal";
    }

    public static String agent(String state) {
        return state.toLowerCase(Locale.ROOT) + ".agent";
    }
}
