package comity.process.access;

import comity.access.AccessClass;
import comity.access.ClassRules;
import comity.process.common.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Section 1.1: decision table {@code access-class}; a class that is asked for may raise its answer, never lower it. */
@ApplicationScoped
public class ClassTable implements ClassRules {

    @Inject
    Decisions decisions;

    @Override
    public Answer classify(Question question) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("docType", question.docType());
        facts.put("stage", question.stage());
        facts.put(
                "requestedClass",
                question.requested() == null ? null : question.requested().name());
        facts.put("personalData", question.personalData());
        facts.put("militaryDetail", question.militaryDetail());
        facts.put("sourceProtected", question.sourceProtected());
        Map<String, Object> row = decisions.decide("access/access-class", facts).get(0);
        AccessClass readers = AccessClass.valueOf((String) row.get("class")).raisedTo(question.requested());
        boolean restricted = readers == AccessClass.RES || readers == AccessClass.XPT;
        return new Answer(
                readers,
                restricted || (Boolean) row.get("summaryRequired"),
                restricted || (Boolean) row.get("viewOnly"));
    }
}
