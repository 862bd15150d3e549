<?php
// What WordPress keeps of a text by a user without the right unfiltered_html. Argument: the folder of WordPress.
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'functions', 'formatting', 'kses'] as $file) {
    require ABSPATH . WPINC . "/$file.php";
}
echo wp_kses_post(stream_get_contents(STDIN));
