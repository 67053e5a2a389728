mod studio;

use aws_sdk_s3::error::DisplayErrorContext;
use s3_parts1::upload;
use studio::{PART, Refused, Studio};

/// Some sound of this length. No two parts of it are alike.
fn sound(length: usize) -> Vec<u8> {
    (0..length as u64)
        .map(|time| (time.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8)
        .collect()
}

/// Uploads a recording of three parts and a half to a studio that refuses something, and returns the error.
async fn failure(studio: &Studio) -> String {
    let uploaded = upload(&studio.client(), "Requiem", &sound(3 * PART + PART / 2)).await;
    let error = uploaded.expect_err("the studio refuses something, but there's no error");
    DisplayErrorContext(error.as_ref()).to_string()
}

#[tokio::test]
async fn a_short_recording_is_uploaded() {
    for length in [0, 1, PART - 1, PART] {
        let studio = Studio::default();
        let uploaded = upload(&studio.client(), "Ave Maria", &sound(length)).await;
        uploaded.unwrap_or_else(|error| panic!("{length} bytes: {error:?}"));
        assert_eq!(studio.recording("Ave Maria").unwrap().len(), length);
    }
}

#[tokio::test]
async fn a_long_recording_is_uploaded() {
    for length in [2 * PART + 1, 4 * PART, 5 * PART - 1] {
        let studio = Studio::default();
        let uploaded = upload(&studio.client(), "Requiem", &sound(length)).await;
        uploaded.unwrap_or_else(|error| panic!("{length} bytes: {error:?}"));
        let kept = studio.recording("Requiem").expect("there's no recording");
        assert_eq!(kept.len(), length, "the recording has another length");
        assert!(kept == sound(length), "the parts are mixed up");
        assert_eq!(studio.open_uploads(), 0, "the upload isn't complete");
    }
}

#[tokio::test]
async fn a_concert_after_the_other_is_uploaded() {
    let studio = Studio::default();
    let client = studio.client();
    for concert in ["Requiem", "Magnificat"] {
        upload(&client, concert, &sound(3 * PART)).await.unwrap();
    }
    let kept = studio.recording("Magnificat").expect("a second recording");
    assert!(kept == sound(3 * PART), "the second recording is different");
    assert_eq!(studio.created(), 2, "each recording is one upload");
}

#[tokio::test]
async fn a_part_that_fails_leaves_nothing_behind() {
    for number in [1, 2, 4] {
        let studio = Studio::refusing(Refused::Part(number));
        let error = failure(&studio).await;
        let expected = format!("part {number}");
        assert!(error.contains(&expected), "that's another error: {error}");
        assert_eq!(studio.open_uploads(), 0, "the parts are still paid for");
        assert_eq!(studio.recording("Requiem"), None);
    }
}

#[tokio::test]
async fn an_upload_that_cannot_be_completed_leaves_nothing_behind() {
    let studio = Studio::refusing(Refused::Complete);
    let error = failure(&studio).await;
    assert!(error.contains("complete"), "that's another error: {error}");
    assert_eq!(studio.open_uploads(), 0, "the parts are still paid for");
}

#[tokio::test]
async fn the_first_failure_is_the_one_that_is_reported() {
    let studio = Studio::refusing(Refused::CompleteAndAbort);
    let error = failure(&studio).await;
    let first = error.contains("complete") && !error.contains("abort");
    assert!(first, "that's not why the upload failed: {error}");
}
