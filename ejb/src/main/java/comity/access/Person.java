package comity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person with an account. The login is the identity provider's user name. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String id;

    private String name;
    private String email;

    @Column(name = "second_email")
    private String secondEmail;

    private String state;
    private boolean active = true;

    /** By the machine's clock: whoever signed in before is out. */
    @Column(name = "signed_out_at")
    private Instant signedOutAt;

    protected Person() {}

    public Person(String id, String name, String email, String secondEmail, String state) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.secondEmail = secondEmail;
        this.state = state;
    }

    /** Every session that is open now counts no more. */
    public void signOut(Instant at) {
        signedOutAt = at;
    }

    /** Nothing is left to him here. His rows stay, so that his acts stay explained. */
    public void leave() {
        active = false;
    }

    public void comeBack() {
        active = true;
    }

    public Instant signedOutAt() {
        return signedOutAt;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String secondEmail() {
        return secondEmail;
    }

    public String state() {
        return state;
    }

    public boolean active() {
        return active;
    }
}
