use lint2::findings;

fn names(source: &str) -> Vec<String> {
    findings(source).expect("it's valid Rust")
}

const TWO: &str = "(song: Song, loud: bool, again: bool)";

#[test]
fn free_functions_are_found() {
    let source = format!("fn play{TWO} {{ fn inner{TWO} {{}} }} fn stop(now: bool) {{}}");
    assert_eq!(names(&source), ["play", "inner"]);
    assert_eq!(
        names(&format!("mod music {{ pub fn play{TWO} {{}} }}")),
        ["play"]
    );
}

#[test]
fn methods_are_functions_too() {
    let source = format!("impl Radio {{ fn play{TWO} {{}} fn stop(&self, now: bool) {{}} }}");
    assert_eq!(names(&source), ["play"]);
    let source = format!("impl Player for Radio {{ fn play{TWO} {{}} }}");
    assert_eq!(names(&source), ["play"]);
}

#[test]
fn functions_of_traits_are_found_with_and_without_a_body() {
    let source = format!("trait Player {{ fn play{TWO}; fn again{TWO} {{}} }}");
    assert_eq!(names(&source), ["play", "again"]);
}

#[test]
fn a_function_is_found_once() {
    let source = format!("impl Radio {{ fn play{TWO} {{ fn inner{TWO} {{}} }} }}");
    assert_eq!(names(&source), ["play", "inner"]);
}

#[test]
fn an_expectation_holds_for_its_function() {
    let source =
        format!("#[expect(house::bools)] fn play{TWO} {{ fn inner{TWO} {{}} }} fn next{TWO} {{}}");
    assert_eq!(names(&source), ["next"]);
    let source =
        format!(r#"#[expect(house::bools, reason = "old")] fn play{TWO} {{}} fn next{TWO} {{}}"#);
    assert_eq!(names(&source), ["next"]);
    let source =
        format!("impl Radio {{ #[expect(house::bools)] fn play{TWO} {{}} fn next{TWO} {{}} }}");
    assert_eq!(names(&source), ["next"]);
    let source = format!("trait Player {{ #[expect(house::bools)] fn play{TWO}; fn next{TWO}; }}");
    assert_eq!(names(&source), ["next"]);
}

#[test]
fn an_expectation_holds_for_everything_inside() {
    let source = format!(
        "#[expect(house::bools)] mod music {{ fn play{TWO} {{}} mod low {{ fn hum{TWO} {{}} }} }} fn next{TWO} {{}}"
    );
    assert_eq!(names(&source), ["next"]);
    let source =
        format!("#[expect(house::bools)] impl Radio {{ fn play{TWO} {{}} }} fn next{TWO} {{}}");
    assert_eq!(names(&source), ["next"]);
    let source =
        format!("#[expect(house::bools)] trait Player {{ fn play{TWO}; }} fn next{TWO} {{}}");
    assert_eq!(names(&source), ["next"]);
}

#[test]
fn other_expectations_do_not_count() {
    assert_eq!(
        names(&format!("#[expect(dead_code)] fn play{TWO} {{}}")),
        ["play"]
    );
    assert_eq!(
        names(&format!("#[allow(house::bools)] fn play{TWO} {{}}")),
        ["play"]
    );
}
