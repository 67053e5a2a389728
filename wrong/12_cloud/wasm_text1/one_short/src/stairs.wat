;; The last step is left out, and `higher` returns the lower one.
(module
  (func (export "higher") (param $a i32) (param $b i32) (result i32)
    (select
      (local.get $b)
      (local.get $a)
      (i32.gt_s (local.get $a) (local.get $b))))

  (func (export "bricks") (param $from i32) (param $to i32) (result i32)
    (local $bricks i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $from) (local.get $to)))
        (local.set $bricks (i32.add (local.get $bricks) (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $next)))
    (local.get $bricks)))
