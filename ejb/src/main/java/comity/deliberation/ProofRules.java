package comity.deliberation;

import comity.decision.StandardOfProof;

/** Which standard of proof a finding needs (section 2). */
public interface ProofRules {

    /** In which phase the finding is made. */
    enum Phase {
        PM,
        MERITS
    }

    /** @param group group of the claim's category, for example {@code FORCE} */
    StandardOfProof standard(String group, Phase phase);
}
