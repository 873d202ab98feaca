package comity.docket;

import comity.common.Actor;
import java.util.List;

/** What a feature offers a person in a case. Each feature has one bean; the case page shows them all by rank. */
public interface CaseActs {

    List<CaseAct> acts(CaseFile file, Actor actor);
}
