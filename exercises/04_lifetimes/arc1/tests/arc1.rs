use std::sync::Arc;

use arc1::{Photo, count_stars, looked_at_here, most_at_once, workers_started};

fn photo() -> Arc<Photo> {
    Arc::new(Photo::new(vec![
        vec![12, 255, 3, 201],
        vec![],
        vec![200, 199, 200, 200],
    ]))
}

#[test]
fn all_stars_are_counted() {
    assert_eq!(count_stars(photo()), 5);
}

#[test]
fn a_photo_without_strips_has_no_stars() {
    assert_eq!(count_stars(Arc::new(Photo::new(Vec::new()))), 0);
    assert_eq!(workers_started(), 0);
}

#[test]
fn each_strip_has_its_own_worker() {
    count_stars(photo());
    assert_eq!(workers_started(), 3, "three strips are three jobs");
    assert_eq!(
        looked_at_here(),
        0,
        "a strip was counted before its worker started, so the worker had nothing to do"
    );
}

#[test]
fn all_workers_work_at_the_same_time() {
    count_stars(photo());
    assert_eq!(
        most_at_once(),
        3,
        "the function waited for a worker before it started the next one"
    );
}

#[test]
fn afterwards_the_photo_has_a_single_owner() {
    let photo = photo();
    count_stars(Arc::clone(&photo));
    assert_eq!(
        Arc::strong_count(&photo),
        1,
        "the work is done, but the photo still has another owner"
    );
}
