mod kitchen;

use aws_sdk_s3::Client;
use kitchen::Kitchen;
use s3_versions1::{Recipe, Refreshed, Saved, refresh, save};
use s3s::S3ErrorCode;

/// Downloads a recipe that the tablet doesn't know yet.
async fn downloaded(client: &Client, dish: &str) -> Recipe {
    match refresh(client, dish, None).await.unwrap() {
        Refreshed::New(recipe) => recipe,
        other => panic!("{dish} should be downloaded, but: {other:?}"),
    }
}

/// Saves a recipe, and returns its tag.
async fn saved(client: &Client, dish: &str, text: &str, known: Option<&str>) -> String {
    match save(client, dish, text, known).await.unwrap() {
        Saved::As(tag) => tag,
        Saved::Conflict => panic!("{dish} wasn't saved, though {known:?} is its version"),
    }
}

#[tokio::test]
async fn a_new_recipe_is_downloaded() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let soup = downloaded(&kitchen.client(), "soup").await;
    assert_eq!(soup.text, "Boil.");

    kitchen.someone_saves("soup", "Boil. Salt.");
    let refreshed = refresh(&kitchen.client(), "soup", Some(&soup.tag)).await;
    let Refreshed::New(newer) = refreshed.unwrap() else {
        panic!("the tablet keeps an old version");
    };
    assert_eq!(newer.text, "Boil. Salt.");
    assert_ne!(newer.tag, soup.tag, "the tag is that of the old version");
}

#[tokio::test]
async fn what_is_known_is_not_sent_again() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let client = kitchen.client();
    let soup = downloaded(&client, "soup").await;
    for _ in 0..3 {
        let refreshed = refresh(&client, "soup", Some(&soup.tag)).await;
        assert_eq!(refreshed.unwrap(), Refreshed::Unchanged);
    }
    assert_eq!(kitchen.sent(), 1, "this many recipes were sent");
}

#[tokio::test]
async fn a_removed_recipe_is_gone() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let client = kitchen.client();
    let soup = downloaded(&client, "soup").await;
    kitchen.someone_removes("soup");
    let refreshed = refresh(&client, "soup", Some(&soup.tag)).await;
    assert_eq!(refreshed.unwrap(), Refreshed::Gone);
}

#[tokio::test]
async fn changes_follow_each_other() {
    let kitchen = Kitchen::default();
    let client = kitchen.client();
    let first = saved(&client, "bread", "Knead.", None).await;
    let second = saved(&client, "bread", "Knead. Wait.", Some(&first)).await;
    assert_ne!(first, second, "the tag isn't the one of the new version");
    saved(&client, "bread", "Knead. Wait. Bake.", Some(&second)).await;
    assert_eq!(kitchen.recipe("bread").unwrap(), "Knead. Wait. Bake.");
}

#[tokio::test]
async fn the_other_cooks_change_is_kept() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let client = kitchen.client();
    let soup = downloaded(&client, "soup").await;
    kitchen.someone_saves("soup", "Boil. Salt.");
    let late = save(&client, "soup", "Boil. Pepper.", Some(&soup.tag)).await;
    assert_eq!(late.unwrap(), Saved::Conflict);
    assert_eq!(kitchen.recipe("soup").unwrap(), "Boil. Salt.");
}

#[tokio::test]
async fn a_recipe_that_exists_is_not_created() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let second = save(&kitchen.client(), "soup", "Freeze.", None).await;
    assert_eq!(second.unwrap(), Saved::Conflict);
    assert_eq!(kitchen.recipe("soup").unwrap(), "Boil.");
}

#[tokio::test]
async fn a_recipe_that_is_gone_is_a_conflict() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let client = kitchen.client();
    let soup = downloaded(&client, "soup").await;
    kitchen.someone_removes("soup");
    let late = save(&client, "soup", "Boil. Pepper.", Some(&soup.tag)).await;
    assert_eq!(late.unwrap(), Saved::Conflict);
    assert_eq!(kitchen.recipe("soup"), None);
}

#[tokio::test]
async fn the_server_decides_and_not_a_look_before() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let client = kitchen.client();
    let soup = downloaded(&client, "soup").await;
    kitchen.someone_is_quicker("soup", "Boil. Salt.");
    let late = save(&client, "soup", "Boil. Pepper.", Some(&soup.tag)).await;
    assert_eq!(late.unwrap(), Saved::Conflict, "someone was quicker");
    kitchen.someone_is_quicker("bread", "Knead.");
    let late = save(&client, "bread", "Bake.", None).await;
    assert_eq!(late.unwrap(), Saved::Conflict, "someone was quicker");
}

#[tokio::test]
async fn two_saves_at_once_are_a_conflict() {
    let kitchen = Kitchen::default();
    kitchen.refuses_writes(S3ErrorCode::ConditionalRequestConflict);
    let saved = save(&kitchen.client(), "soup", "Boil.", None).await;
    assert_eq!(saved.unwrap(), Saved::Conflict);
}

#[tokio::test]
async fn a_missing_bucket_is_an_error() {
    let kitchen = Kitchen::default();
    kitchen.refuses_reads(S3ErrorCode::NoSuchBucket);
    kitchen.refuses_writes(S3ErrorCode::NoSuchBucket);
    let client = kitchen.client();
    let refreshed = refresh(&client, "soup", None).await;
    assert!(refreshed.is_err(), "there's no bucket: {refreshed:?}");
    let saved = save(&client, "soup", "Boil.", None).await;
    assert!(saved.is_err(), "there's no bucket: {saved:?}");
}

#[tokio::test]
async fn a_stranger_gets_errors() {
    let kitchen = Kitchen::with("soup", "Boil.");
    let stranger = kitchen.stranger();
    let refreshed = refresh(&stranger, "soup", None).await;
    assert!(refreshed.is_err(), "the signature is wrong: {refreshed:?}");
    let saved = save(&stranger, "bread", "Bake.", None).await;
    assert!(saved.is_err(), "the signature is wrong: {saved:?}");
}
