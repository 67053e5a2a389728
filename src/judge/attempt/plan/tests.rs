//! What the form of an exercise and its workspace mean for its plan.

use super::*;
use crate::course::fixture::Fixture;
use crate::course::{PackageForm, Verification};

/// The plan of an exercise of this form in this workspace.
fn plan(form: Form, workspace: Workspace) -> Plan {
    let course = Fixture::new().open().expect("a valid course");
    let mut level = course.levels[0].clone();
    let mut exercise = level.exercises[0].clone();
    exercise.form = form;
    level.workspace = workspace;
    Plan::of(&exercise, &level)
}

fn member(commands: &[&str], build: bool) -> Plan {
    let commands = commands.iter().map(|word| vec![(*word).to_owned()]);
    let verification = Verification {
        commands: commands.collect(),
        build,
    };
    plan(
        Form::Member(verification),
        Workspace::Course("Cargo.toml".to_owned()),
    )
}

#[test]
fn an_exercise_verified_by_commands_is_not_instrumented_tested_or_built() {
    let verified = member(&["./verify.sh"], false);
    assert_eq!(verified.targets, None);
    assert_eq!(verified.grouping, Grouping::Alone);
    assert_eq!(verified.tests.instrumented, InstrumentationScope::Nothing);
    assert!(!verified.tests.run);
    assert!(member(&["./verify.sh"], true).targets.is_some());
    let tested = member(&[], false);
    assert_eq!(tested.grouping, Grouping::SameFeatures);
    assert!(tested.targets.is_some() && tested.tests.run);
}

#[test]
fn a_release_package_does_not_share_a_workspace_with_others() {
    let of = |release| {
        let form = PackageForm {
            release,
            ..PackageForm::default()
        };
        plan(Form::Package(form), Workspace::Apart)
    };
    assert_ne!(of(true).workspace, of(false).workspace);
    assert_ne!(of(true).targets, of(false).targets);
}

#[test]
fn a_level_of_our_format_forces_its_lints_and_is_hermetic() {
    let own = plan(Form::Crate, Workspace::Level);
    let unsafe_code = vec!["unsafe_code".to_owned()];
    assert_eq!(own.lints.forced, Some(unsafe_code));
    assert!(own.is_hermetic && own.is_vetted);
    assert_eq!(own.tests.owner, TestOwner::Course);
}
