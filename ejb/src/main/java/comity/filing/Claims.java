package comity.filing;

import comity.access.Side;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The claims of a case and the forms in which they were filed. */
@ApplicationScoped
public class Claims {

    private static final int KIN_MOST = 50;

    @PersistenceContext
    private EntityManager entityManager;

    public List<Claim> ofCase(Long caseId) {
        return entityManager
                .createQuery("from Claim c where c.caseId = :case order by c.no", Claim.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Groups of all claims of the case. */
    public Set<Group> groups(Long caseId) {
        return ofCase(caseId).stream()
                .map(Claim::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Forms in order of filing: the last one counts. */
    public List<FiledForm> forms(Long caseId) {
        return entityManager
                .createQuery("from FiledForm f where f.caseId = :case order by f.no", FiledForm.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public FiledForm latest(Long caseId) {
        List<FiledForm> forms = forms(caseId);
        return forms.get(forms.size() - 1);
    }

    /** A pending case of one of these claimants against the same respondent about the same measure. */
    public Optional<String> duplicateOf(Long caseId, Collection<String> claimants, String respondent) {
        List<String> hashes = ofCase(caseId).stream()
                .filter(claim -> !claim.measure().isBlank())
                .map(Claim::measureHash)
                .toList();
        if (hashes.isEmpty()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery(
                        "select distinct f.filingReference, f.docketNumber, f.claimants, f.id from Claim c"
                                + " join CaseFile f on f.id = c.caseId where c.measureHash in :hashes"
                                + " and f.respondent = :respondent and f.state <> :closed and f.id < :case"
                                + " order by f.id",
                        Object[].class)
                .setParameter("hashes", hashes)
                .setParameter("respondent", respondent)
                .setParameter("closed", CaseState.CLOSED)
                .setParameter("case", caseId)
                .getResultStream()
                .filter(row -> Arrays.stream(((String) row[2]).split(",")).anyMatch(claimants::contains))
                .map(row -> row[1] == null ? (String) row[0] : (String) row[1])
                .findFirst();
    }

    /** Cases of one of these claimants in which this claim was withdrawn, alone or with the whole case, in order. */
    List<CaseFile> withdrawn(String measureHash, Collection<String> claimants, String respondent) {
        List<CaseFile> found = entityManager
                .createQuery(
                        "select f from CaseFile f join Claim c on c.caseId = f.id where c.measureHash = :hash"
                                + " and f.respondent = :respondent and f.closeReason in :reasons order by f.id",
                        CaseFile.class)
                .setParameter("hash", measureHash)
                .setParameter("respondent", respondent)
                .setParameter("reasons", List.of(CloseReason.WITHDRAWN, CloseReason.DISCONTINUED))
                .getResultList();
        return found.stream()
                .filter(file -> file.claimants().stream().anyMatch(claimants::contains))
                .distinct()
                .toList();
    }

    /** Cases of these claimants without a docket number, latest first. */
    List<CaseFile> unregistered(Collection<String> states) {
        return states.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from CaseFile f where f.docketNumber is null and exists (select 1 from Membership m"
                                        + " where m.caseId = f.id and m.side = :side and m.state in :states)"
                                        + " order by f.id desc",
                                CaseFile.class)
                        .setParameter("side", Side.CLM)
                        .setParameter("states", states)
                        .setMaxResults(100)
                        .getResultList();
    }

    public boolean isTaken(String filingReference) {
        return !entityManager
                .createQuery("select f.id from CaseFile f where f.filingReference = :reference", Long.class)
                .setParameter("reference", filingReference)
                .getResultList()
                .isEmpty();
    }

    void add(FiledForm form) {
        entityManager.persist(form);
    }

    /** X3: claims of a joined case are decided in the lead case under the following numbers. */
    public void join(Long leadCase, Long joinedCase, Collection<Integer> numbers, String joined) {
        int next = ofCase(leadCase).stream().mapToInt(Claim::no).max().orElse(0) + 1;
        for (Claim filed : ofCase(joinedCase)) {
            if (numbers.contains(filed.no())) {
                entityManager.persist(new Claim(leadCase, next++, filed, joined));
            }
        }
        entityManager.flush();
    }

    /** Registered cases in which the same measure is complained of, latest first. */
    public List<CaseFile> onSameMeasure(Long caseId) {
        List<String> hashes = ofCase(caseId).stream()
                .filter(claim -> !claim.measure().isBlank())
                .map(Claim::measureHash)
                .toList();
        return hashes.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from CaseFile f where f.id <> :case and f.docketNumber is not null and exists"
                                        + " (select 1 from Claim c where c.caseId = f.id and c.measureHash in :hashes)"
                                        + " order by f.id desc",
                                CaseFile.class)
                        .setParameter("case", caseId)
                        .setParameter("hashes", hashes)
                        .setMaxResults(KIN_MOST)
                        .getResultList();
    }

    public boolean shareMeasure(Long one, Long other) {
        Set<String> known = ofCase(one).stream().map(Claim::measureHash).collect(Collectors.toSet());
        return ofCase(other).stream()
                .anyMatch(claim -> !claim.measure().isBlank() && known.contains(claim.measureHash()));
    }

    /** Puts the claims of a form in place of those of the form before. */
    void replace(Long caseId, ClaimForm form) {
        entityManager
                .createQuery("delete from Claim c where c.caseId = :case")
                .setParameter("case", caseId)
                .executeUpdate();
        int no = 1;
        for (ClaimForm.Part part : form.claims()) {
            entityManager.persist(new Claim(caseId, no++, part));
        }
        entityManager.flush();
    }
}
