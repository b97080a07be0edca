package nl.gezondewijk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseStyleTests {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.gezondewijk");

    @Test
    void modules_keep_to_their_declared_neighbours() {
        ApplicationModules.of(GezondeWijk.class).verify();
    }

    @Test
    void names_come_from_the_domain() {
        for (var suffix :
                List.of("Service", "Manager", "Impl", "Dto", "Entity", "Helper", "Util", "Utils", "Repository")) {
            noClasses().should().haveSimpleNameEndingWith(suffix).check(OURS);
        }
    }

    @Test
    void controllers_are_nobody_elses_business() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void statistics_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage("nl.gezondewijk.statistics..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.apache.commons..", "org.ejml..", "nl.gezondewijk.statistics..")
                .check(OURS);
    }
}
