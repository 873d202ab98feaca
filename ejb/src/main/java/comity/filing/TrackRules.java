package comity.filing;

import comity.docket.Track;
import java.util.Set;

/** Which track a case takes at registration (S03, X4, section 7). */
public interface TrackRules {

    /**
     * The claim form, read for its track. Lists hold the values of all claims of the case.
     *
     * @param groups groups of the categories ({@code FORCE})
     * @param categories codes of section 2.1 ({@code MIL-EXER})
     * @param imminentHours hours until the feared event, or null
     * @param remedies remedies asked by any claim ({@code DECL})
     * @param singleIncident whether every claim is about a single incident
     */
    record Question(
            FilerKind filerKind,
            Set<String> groups,
            Set<String> categories,
            boolean ongoing,
            boolean criticalInfrastructure,
            Integer imminentHours,
            boolean personInDanger,
            boolean perishableEvidence,
            Set<String> remedies,
            boolean singleIncident) {}

    /** The track and the rule that gave it ({@code FORCE_ONGOING}). */
    record Answer(Track track, String reason) {}

    Answer track(Question question);
}
