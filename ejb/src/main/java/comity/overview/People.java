package comity.overview;

import comity.access.Person;
import comity.access.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of persons by login. */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    Standing standing;

    public Map<String, String> names(List<String> logins) {
        return logins.isEmpty()
                ? Map.of()
                : standing.persons(logins).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
