"""Drives the filter from Spark: RDD.pipe starts one process a partition. Not run: see docs/scale.md.

    spark-submit spark_pipe.py letters.ndjson facts
"""

import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
spark = SparkSession.builder.appName("letters").getOrCreate()
spark.sparkContext.textFile(source).pipe("letters extract --from ndjson -q", checkCode=False).saveAsTextFile(target)
