package comity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    protected Person() {}

    public Person(String id, String name, String email, String secondEmail, String state) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.secondEmail = secondEmail;
        this.state = state;
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
