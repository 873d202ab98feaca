package comity.joinder;

import comity.docket.CaseFile;
import comity.filing.CaseLink;
import comity.filing.CaseLinks;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What makes two cases fit to be joined: the same measure or the same respondent (X3). */
@ApplicationScoped
public class Kin {

    @Inject
    Claims claims;

    @Inject
    CaseLinks links;

    @Inject
    JoinderRecords records;

    /** What the two share; one filing against several respondents is about the same measures. */
    Optional<Kinship> of(CaseFile one, CaseFile other) {
        if (isOneFiling(one, other) || claims.shareMeasure(one.id(), other.id())) {
            return Optional.of(Kinship.MEASURE);
        }
        return one.respondent().equals(other.respondent()) ? Optional.of(Kinship.RESPONDENT) : Optional.empty();
    }

    boolean isOneFiling(CaseFile one, CaseFile other) {
        return links.of(one.id(), CaseLink.Kind.RESPONDENTS).stream()
                .anyMatch(file -> file.id().equals(other.id()));
    }

    /** Whether its filing opened cases against further respondents. */
    boolean isOneOfSeveral(CaseFile file) {
        return !links.of(file.id(), CaseLink.Kind.RESPONDENTS).isEmpty();
    }

    /** Cases to be considered: first those of the same filing, then on the same measure, then of the same respondent. */
    Map<CaseFile, Kinship> proposals(CaseFile file) {
        Map<CaseFile, Kinship> found = new LinkedHashMap<>();
        links.of(file.id(), CaseLink.Kind.RESPONDENTS).forEach(other -> found.put(other, Kinship.MEASURE));
        claims.onSameMeasure(file.id()).forEach(other -> found.putIfAbsent(other, Kinship.MEASURE));
        records.against(file.respondent(), file.id()).forEach(other -> found.putIfAbsent(other, Kinship.RESPONDENT));
        found.keySet().removeIf(other -> other.id().equals(file.id()) || !CasePair.isInTime(other));
        return found;
    }
}
